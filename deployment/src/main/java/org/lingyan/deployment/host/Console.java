package org.lingyan.deployment.host;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What a person reads: whole lines in Chinese or English, from the console bundle. */
public final class Console {
  private static final String BUNDLE = "org.lingyan.deployment.console";

  private final PrintStream out;
  private final PrintStream err;
  private final Locale locale;
  private final ResourceBundle texts;

  /** Writes to two streams in one language. */
  public Console(PrintStream out, PrintStream err, Locale locale) {
    this.out = out;
    this.err = err;
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The terminal in the language of its environment. */
  public static Console ofTerminal(Map<String, String> environment) {
    return new Console(utf8Unless(System.out), utf8Unless(System.err), localeOf(environment));
  }

  /** Chinese when the environment asks for it, else English. */
  static Locale localeOf(Map<String, String> environment) {
    // the script replaces a locale that this machine lacks, and says here what it was
    String asked = environment.getOrDefault("LMS_LANGUAGE", "");
    if (asked.isEmpty()) {
      asked = environment.getOrDefault("LC_ALL", "");
    }
    if (asked.isEmpty()) {
      asked = environment.getOrDefault("LANG", "");
    }
    return asked.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }

  // The C locale reports ASCII and would turn every Chinese name into question marks.
  private static PrintStream utf8Unless(PrintStream stream) {
    Charset terminal =
        Charset.forName(System.getProperty("native.encoding", StandardCharsets.UTF_8.name()));
    Charset used = terminal.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : terminal;
    return new PrintStream(stream, true, used);
  }

  /** The language of the lines. */
  public Locale locale() {
    return locale;
  }

  /** The stream of ordinary lines. */
  public PrintStream out() {
    return out;
  }

  /** Prints one line of the bundle. */
  public void say(String key, String... values) {
    out.println(text(key, values));
  }

  /** Prints a line that is already text. */
  public void line(String text) {
    out.println(text);
  }

  /** Prints a trouble to the error stream. */
  public void tell(Trouble trouble) {
    err.println(text(trouble.key(), trouble.values().toArray(String[]::new)));
  }

  /** The text of a key with its places filled. */
  public String text(String key, String... values) {
    return new MessageFormat(texts.getString(key), locale).format(values);
  }
}
