package org.lingyan.web.open;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.shared.UnknownSubject;

/** A page that asks for what does not exist, or lies outside the scope, answers 404. */
public class UnknownIsNotFound extends ExceptionHandlerFactory {
  /** Wraps the container's own. */
  public UnknownIsNotFound(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {
    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
      Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
      while (events.hasNext()) {
        if (unknown(events.next().getContext().getException()).isPresent()) {
          events.remove();
          answer(FacesContext.getCurrentInstance());
        }
      }
      super.handle();
    }

    private static Optional<Throwable> unknown(Throwable thrown) {
      return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
          .filter(UnknownSubject.class::isInstance)
          .findFirst();
    }

    private static void answer(FacesContext faces) {
      try {
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        faces.responseComplete();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
