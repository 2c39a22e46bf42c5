package org.lingyan.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.lingyan.notice.channel.Channel;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.CodeMessage;
import org.lingyan.notice.channel.DeliveryFailure;
import org.lingyan.notice.channel.OutsideMessage;
import org.lingyan.shared.Timekeeper;

/** Hands mail to a server by SMTP. */
@ApplicationScoped
public class MailChannel implements Channel {
  private static final System.Logger LOG = System.getLogger(MailChannel.class.getName());

  private final Timekeeper time;
  private final Optional<MailSettings> settings;
  private final OutsideWords words;

  /** For the container's proxy. */
  protected MailChannel() {
    this(null, Optional.empty(), new OutsideWords(""));
  }

  /** Reads its settings. */
  @Inject
  public MailChannel(Timekeeper time) {
    this(time, MailSettings.read(), OutsideWords.read());
  }

  MailChannel(Timekeeper time, Optional<MailSettings> settings, OutsideWords words) {
    this.time = time;
    this.settings = settings;
    this.words = words;
  }

  @Override
  public ChannelKind kind() {
    return ChannelKind.MAIL;
  }

  @Override
  public boolean open() {
    return settings.isPresent();
  }

  @Override
  public Optional<DeliveryFailure> send(OutsideMessage message) {
    return handed(message.id(), server -> mail(message, server, time.now()));
  }

  @Override
  public Optional<DeliveryFailure> sendCode(CodeMessage message) {
    return handed(
        message.id(),
        server ->
            mail(
                new Letter(
                    "code." + message.id(),
                    message.address(),
                    OutsideWords.codeSubject(),
                    OutsideWords.codeLetter(message)),
                server,
                time.now()));
  }

  private Optional<DeliveryFailure> handed(String id, Writing writing) {
    MailSettings server = settings.orElseThrow();
    try {
      hand(writing.mail(server), server);
      return Optional.empty();
    } catch (AuthenticationFailedException unknown) {
      return failed(id, DeliveryFailure.SIGN_IN_REFUSED, unknown);
    } catch (SendFailedException refused) {
      boolean noSuchAddress =
          refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
      return failed(
          id, noSuchAddress ? DeliveryFailure.ADDRESS_REFUSED : DeliveryFailure.REFUSED, refused);
    } catch (MessagingException broken) {
      return failed(id, why(broken), broken);
    }
  }

  private interface Writing {
    MimeMessage mail(MailSettings server) throws MessagingException;
  }

  private record Letter(String id, String address, String subject, String text) {
    @Override
    public String toString() {
      return "Letter[" + id + "]";
    }
  }

  /** Where nobody answers there is a cause below; a server that answers and will not has none. */
  private static DeliveryFailure why(MessagingException broken) {
    Throwable cause = broken.getCause();
    if (cause == null) {
      return DeliveryFailure.REFUSED;
    }
    while (cause != null && !(cause instanceof SSLException)) {
      cause = cause.getCause();
    }
    return cause == null ? DeliveryFailure.UNREACHABLE : DeliveryFailure.UNPROTECTED;
  }

  private static Optional<DeliveryFailure> failed(
      String id, DeliveryFailure failure, MessagingException cause) {
    // Its words may name the address: only its type is told.
    LOG.log(
        System.Logger.Level.WARNING,
        "mail {0}: {1} ({2})",
        id,
        failure,
        cause.getClass().getSimpleName());
    return Optional.of(failure);
  }

  MimeMessage mail(OutsideMessage message, MailSettings server, Instant at)
      throws MessagingException {
    return mail(
        new Letter(
            "notice." + message.id(),
            message.address(),
            OutsideWords.subject(message),
            words.letter(message)),
        server,
        at);
  }

  private static MimeMessage mail(Letter letter, MailSettings server, Instant at)
      throws MessagingException {
    MimeMessage mail = new Named(Session.getInstance(server.properties()), letter, server);
    mail.setFrom(new InternetAddress(server.from()));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
    mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    mail.setText(letter.text(), StandardCharsets.UTF_8.name());
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setSentDate(Date.from(at));
    mail.saveChanges();
    return mail;
  }

  private static void hand(MimeMessage mail, MailSettings server) throws MessagingException {
    Transport transport = mail.getSession().getTransport();
    try {
      if (server.user().isEmpty()) {
        transport.connect();
      } else {
        transport.connect(server.user(), server.password());
      }
      transport.sendMessage(mail, mail.getAllRecipients());
    } finally {
      close(transport);
    }
  }

  /** A farewell that fails makes no mail come back that was taken. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException gone) {
      LOG.log(System.Logger.Level.DEBUG, "the mail server hung up", gone);
    }
  }

  /** N8: a mail with the same id at every try. */
  private static final class Named extends MimeMessage {
    private final String id;

    Named(Session session, Letter letter, MailSettings server) {
      super(session);
      this.id = "<" + letter.id() + "@" + server.domain() + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
