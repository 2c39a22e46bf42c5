package org.lingyan.web.open;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.people.person.MergedPerson;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;

/**
 * A page that asks for what does not exist, or lies outside the scope, answers 404; one that asks
 * for a merged record (M5) leads to the same page of who stays. One whose parameters can never be
 * right answers 400.
 */
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
        Optional<Throwable> unknown = unknown(events.next().getContext().getException());
        if (unknown.isPresent()) {
          events.remove();
          answer(FacesContext.getCurrentInstance(), unknown.get());
        }
      }
      super.handle();
    }

    private static Optional<Throwable> unknown(Throwable thrown) {
      return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
          .filter(cause -> cause instanceof UnknownSubject || cause instanceof WrongAddress)
          .findFirst();
    }

    private static String instead(ExternalContext external, MergedPerson merged) {
      HttpServletRequest request = (HttpServletRequest) external.getRequest();
      String query =
          request.getParameterMap().entrySet().stream()
              .flatMap(
                  named -> Stream.of(named.getValue()).map(one -> Map.entry(named.getKey(), one)))
              .map(
                  one ->
                      encoded(one.getKey())
                          + "="
                          + encoded(
                              one.getValue().equals(Ids.text(merged.aliasId()))
                                  ? Ids.text(merged.staysId())
                                  : one.getValue()))
              .collect(Collectors.joining("&"));
      return request.getRequestURI() + "?" + query;
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void answer(FacesContext faces, Throwable unknown) {
      try {
        if (unknown instanceof MergedPerson merged && !faces.isPostback()) {
          faces.getExternalContext().redirect(instead(faces.getExternalContext(), merged));
        } else if (unknown instanceof WrongAddress wrong) {
          faces
              .getExternalContext()
              .getRequestMap()
              .put(WrongAddressIsRefused.LINES, wrong.lines());
          faces.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, "");
        } else {
          faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
        faces.responseComplete();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
