package org.lingyan.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.FileType;
import org.lingyan.files.ReadingFiles;
import org.lingyan.files.StoredFile;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** F6: a file for whom it is; for everybody else there is none. */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  // Whatever somebody brought runs nothing, loads nothing and belongs to no page of ours.
  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

  // A browser's own viewer embeds the document, sizes it by a style of its own, and does not open
  // inside a sandbox; a PDF runs nothing in our name anyway.
  private static final String PDF_POLICY =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private final transient CurrentCaller current;
  private final transient ReadingFiles reading;
  private final transient LookingAtOthers looking;
  private final transient Timekeeper time;

  /** For the container. */
  public FileServlet() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public FileServlet(
      CurrentCaller current, ReadingFiles reading, LookingAtOthers looking, Timekeeper time) {
    this.current = current;
    this.reading = reading;
    this.looking = looking;
    this.time = time;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Caller caller = current.signedIn();
    OptionalLong id = id(request.getPathInfo());
    if (id.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      FileReader reader = caller.fileReader(time.now());
      StoredFile file = reading.find(id.getAsLong(), reader);
      if (file.personId().isPresent() && file.accountId() != caller.accountId()) {
        looking.note(
            caller,
            readers(file.purpose()),
            file.personId().getAsLong(),
            SensitiveKind.EVIDENCE,
            Ids.text(file.id()),
            reader.at());
      }
      try (InputStream bytes = reading.open(file)) {
        write(file, bytes, response);
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** By which roles somebody else's file of a purpose can be read. */
  static Set<Role> readers(FilePurpose purpose) {
    return switch (purpose) {
      case EVIDENCE -> EnumSet.of(Role.HR, Role.TRAINING);
      case MEDIA, SHEET, SEAL, RESULT -> EnumSet.noneOf(Role.class);
    };
  }

  private static OptionalLong id(String path) {
    return path == null || path.isEmpty() ? OptionalLong.empty() : Ids.parse(path.substring(1));
  }

  private static void write(StoredFile file, InputStream bytes, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        "Content-Security-Policy", file.type() == FileType.PDF ? PDF_POLICY : POLICY);
    response.setHeader("Content-Disposition", disposition(file));
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setContentType(file.type().mediaType());
    response.setContentLengthLong(file.bytes());
    bytes.transferTo(response.getOutputStream());
  }

  /** The name in both spellings: plain for old programs, whole for all others. */
  static String disposition(StoredFile file) {
    String how = file.type().shown() ? "inline" : "attachment";
    String plain = file.name().replaceAll("[^A-Za-z0-9._ -]", "_");
    String whole =
        URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    return how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
  }
}
