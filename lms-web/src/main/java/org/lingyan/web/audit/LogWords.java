package org.lingyan.web.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lingyan.inspection.LogLine;
import org.lingyan.inspection.RecordedReading;
import org.lingyan.web.text.Texts;

/**
 * I7: what the log keeps in short, in the reader's words. A line that was written in another manner
 * is shown as it stands.
 *
 * @param texts in the reader's language
 */
record LogWords(Texts texts) {
  private static final String FILE_OF = "file of ";
  private static final Pattern SAVED = Pattern.compile("(XLSX|CSV) (\\d+)");
  private static final Pattern FIRST = Pattern.compile("([A-Z]+)((?: .*)?)", Pattern.DOTALL);
  private static final Pattern PERIOD = Pattern.compile("(\\S+) (\\d+) (\\S+)");
  private static final Pattern SWEPT = Pattern.compile("(\\S+) (\\d+)");
  private static final Pattern VERSION = Pattern.compile("(\\S+) (\\d+)");
  private static final Pattern CALENDAR = Pattern.compile("(.*)\\+(\\d+) -(\\d+)");
  private static final Pattern TAKEN = Pattern.compile("(\\d+) \\+ (\\d+)");
  private static final Pattern COUNT = Pattern.compile("(\\d+)");

  /** To whom or what it was done. */
  String whom(LogLine line) {
    String[] subject = line.subject().split(":", 2);
    String word = texts.named("subject." + subject[0], subject[0]);
    if (subject[0].equals("list") && subject.length > 1) {
      return texts.of("audit.whom", texts.named("exported." + subject[1], subject[1]), word);
    }
    String name = line.person().isEmpty() ? line.called() : line.person();
    return name.isEmpty() ? word : texts.of("audit.whom", name, word);
  }

  /** A few words about it. */
  String detail(LogLine line) {
    String detail = line.detail();
    return switch (line.action()) {
      case RecordedReading.ACTION -> read(detail);
      case "list.export" -> filled(SAVED, detail, "audit.detail.saved");
      case "grant.give" -> first("Role.", detail);
      case "certificate.record",
          "certificate.verify",
          "certificate.withdraw",
          "certificate.accept",
          "certificate.return" ->
          first("CertificateLevel.", detail);
      case "registration.record", "registration.withdraw" -> first("RegistrationKind.", detail);
      case "registration.form" -> texts.named("FormState." + detail, detail);
      case "robot.add", "robot.end", "delivery.again" -> first("ChannelKind.", detail);
      case "retention.set" ->
          matched(PERIOD, detail)
              .map(
                  all ->
                      texts.of(
                          "audit.detail.period",
                          retained(all.group(1)),
                          all.group(2),
                          all.group(3)))
              .orElse(detail);
      case "retention.sweep" -> swept(detail);
      case "consent.publish" -> filled(VERSION, detail, "audit.detail.version");
      case "calendar.set", "calendar.remove", "calendar.take" ->
          matched(CALENDAR, detail)
              .map(
                  all ->
                      all.group(1) + texts.of("audit.detail.calendar", all.group(2), all.group(3)))
              .orElse(detail);
      case "people.import", "organisations.import", "credentials.import" ->
          filled(TAKEN, detail, "audit.detail.taken");
      case "people.import.undo", "organisations.import.undo", "credentials.import.undo" ->
          filled(COUNT, detail, "audit.detail.undone");
      case "sign-in.end", "sign-in.end-others" -> filled(COUNT, detail, "audit.detail.sign-ins");
      case "erasure.ask", "erasure.agree", "erasure.execute", "erasure.refuse" ->
          texts.named("ErasureGround." + detail, detail);
      default -> detail;
    };
  }

  /** Its first word in words of this kind, the rest as it stands. */
  private String first(String kind, String detail) {
    return matched(FIRST, detail)
        .map(all -> texts.named(kind + all.group(1), all.group(1)) + all.group(2))
        .orElse(detail);
  }

  private String filled(Pattern pattern, String detail, String key) {
    return matched(pattern, detail)
        .map(
            all -> {
              Object[] values = new Object[all.groupCount()];
              for (int i = 0; i < values.length; i++) {
                values[i] = all.group(i + 1);
              }
              return texts.of(key, values);
            })
        .orElse(detail);
  }

  private static Optional<MatchResult> matched(Pattern pattern, String detail) {
    Matcher matcher = pattern.matcher(detail);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private String retained(String kind) {
    return texts.named("retained." + kind, kind);
  }

  private String swept(String detail) {
    return SWEPT
        .matcher(detail)
        .replaceAll(one -> Matcher.quoteReplacement(retained(one.group(1)) + " " + one.group(2)));
  }

  /** Which list was read, for which days, and by which filters. */
  private String read(String detail) {
    boolean file = detail.startsWith(FILE_OF);
    List<String> words =
        Arrays.asList((file ? detail.substring(FILE_OF.length()) : detail).split(" ", -1));
    String list = words.get(0);
    String rest =
        words.stream().skip(1).map(word -> filter(list, word)).collect(Collectors.joining(" "));
    return texts.named("audit.read." + list, list)
        + (file ? texts.of("audit.read.file") : "")
        + (rest.isEmpty() ? "" : " " + rest);
  }

  private String filter(String list, String word) {
    // A seed is the reader's own word.
    return list.equals("sample") || list.equals("evidence")
        ? word
        : texts
            .find("audit.read.by." + word)
            .or(() -> texts.find("audit.outcome." + word))
            .or(() -> texts.find("audit.which." + word))
            .or(() -> texts.find("SourceKind." + word))
            .or(() -> texts.find("action." + word))
            .orElse(word);
  }
}
