package org.lingyan.web.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.lingyan.inspection.DeliveryLine;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** A delivery on the page and in the file. */
public final class DeliveryRow {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final DeliveryLine line;
  private final Texts texts;

  DeliveryRow(DeliveryLine line, Texts texts) {
    this.line = line;
    this.texts = texts;
  }

  /** When it was queued. */
  public String getAt() {
    return moment(line.times().queued());
  }

  /** To whom. */
  public String getWhom() {
    return line.group() ? texts.of("deliveries.group", line.addressee()) : line.addressee();
  }

  /** Where she works, or the group belongs. */
  public String getPlace() {
    return line.place();
  }

  /** On which way. */
  public String getChannel() {
    return texts.of(line.channel());
  }

  /** What it is about. */
  public String getWhat() {
    String kinds =
        line.kinds().stream().map(texts::of).collect(Collectors.joining(texts.of("data.comma")));
    return line.notices() > 1 ? texts.of("deliveries.together", kinds, line.notices()) : kinds;
  }

  /** What became of it. */
  public String getState() {
    return texts.of(line.state());
  }

  /** The look of that word. */
  public String getStyle() {
    return switch (line.state()) {
      case SENT -> "MET";
      case QUEUED -> line.failure().isPresent() ? "AT_RISK" : "ON_TRACK";
      case GIVEN_UP -> "NOT_MET";
      case NEEDLESS -> "EXEMPT";
    };
  }

  /** Tries, why the last one failed, and when the next one is due. */
  public String getDetail() {
    String tries = texts.of("channels.tries", line.attempts());
    String why = line.failure().map(one -> " · " + texts.of(one)).orElse("");
    String when =
        line.times()
            .ended()
            .map(at -> texts.of("deliveries.ended", moment(at)))
            .orElseGet(() -> texts.of("deliveries.next", moment(line.times().next())));
    return tries + why + " · " + when;
  }

  private static String moment(Instant at) {
    return MOMENT.format(LocalDateTime.ofInstant(at, Timekeeper.ZONE));
  }
}
