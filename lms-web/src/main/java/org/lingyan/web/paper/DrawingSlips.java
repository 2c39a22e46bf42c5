package org.lingyan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lingyan.web.text.Texts;

/** Draws slips with one-time codes, eight on a sheet of A4, to be cut along the dashed lines. */
@ApplicationScoped
public class DrawingSlips {
  private static final int IN_A_ROW = 2;
  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)\\}");
  private static final String STYLE = read("slips.css");
  private static final String SLIP = read("slip.html");

  private final Press press;

  /** For the container's proxy. */
  protected DrawingSlips() {
    this(null);
  }

  /** Draws with this. */
  @Inject
  public DrawingSlips(Press press) {
    this.press = press;
  }

  /**
   * The slips as one PDF file, in this order.
   *
   * @param texts words in the language of the slips
   * @param address where the sign-in page with a code is reached; it stands in the QR code, the
   *     code never does
   * @param until until when the codes are good, in words
   */
  public byte[] draw(List<Slip> slips, Texts texts, String address, String until) {
    String qr = QrCode.of(address);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < slips.size(); i += IN_A_ROW) {
      rows.append("<tr>");
      for (int j = i; j < i + IN_A_ROW; j++) {
        rows.append("<td>");
        if (j < slips.size()) {
          rows.append(slip(slips.get(j), texts, address, until, qr));
        }
        rows.append("</td>");
      }
      rows.append("</tr>");
    }
    String title = PaperMarkup.escaped(texts.of("slips.paper"));
    return press.print(
        "<html lang=\""
            + texts.locale().toLanguageTag()
            + "\"><head><title>"
            + title
            + "</title><meta name=\"subject\" content=\""
            + title
            + "\" /><meta name=\"description\" content=\""
            + title
            + "\" /><style>"
            + STYLE
            + "</style></head><body><table class=\"slips\">"
            + rows
            + "</table></body></html>");
  }

  private String slip(Slip slip, Texts texts, String address, String until, String qr) {
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("title", text(texts.of("slips.paper"))),
            Map.entry("holder", text(slip.holder())),
            Map.entry("organisation", text(slip.organisation())),
            Map.entry("account-word", text(texts.of("slips.account"))),
            Map.entry("account", text(slip.account())),
            Map.entry("code-word", text(texts.of("code.code"))),
            Map.entry("code", text(slip.code())),
            Map.entry("until", text(texts.of("slips.until", until))),
            Map.entry("how", steps(texts)),
            Map.entry("careful", text(texts.of("slips.careful"))),
            Map.entry("address", text(address)),
            Map.entry("qr", qr),
            Map.entry("qr-words", text(texts.of("slips.qr"))));
    return PLACE
        .matcher(SLIP)
        .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
  }

  private String steps(Texts texts) {
    return texts
        .of("slips.how")
        .lines()
        .map(step -> "<p class=\"how\">" + text(step) + "</p>")
        .collect(Collectors.joining());
  }

  private String text(String text) {
    return PaperMarkup.escaped(press.printable(text));
  }

  private static String read(String name) {
    try (InputStream file = DrawingSlips.class.getResourceAsStream("/org/lingyan/paper/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
