package org.lingyan.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures that the lessons show, each read and checked once. */
final class Figures {

  private static final String SVG = "image/svg+xml";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "svg", SVG,
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "webp", "image/webp");

  private final SortedMap<String, Asset> assets = new TreeMap<>();
  private final Set<String> asked = new HashSet<>();
  private final CourseFiles files;
  private final Findings findings;

  Figures(CourseFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /** Whether a file of this name can be a figure. */
  static boolean isFigure(String name) {
    return mediaType(name).isPresent();
  }

  /**
   * Takes a figure into the course.
   *
   * @param name its name in the figures folder; {@link #isFigure} has passed it
   * @param blame where a lesson shows it
   */
  void use(String name, Place blame) {
    Optional<String> mediaType = mediaType(name);
    if (mediaType.isEmpty() || !asked.add(name)) {
      return;
    }
    String file = SafePaths.ofFigure(name);
    files
        .read(file, Limits.IMAGE_BYTES, blame, findings)
        .ifPresent(
            bytes -> {
              check(file, mediaType.get(), bytes);
              assets.put(name, new Asset(mediaType.get(), bytes));
            });
  }

  SortedMap<String, Asset> assets() {
    return assets;
  }

  private void check(String file, String mediaType, byte[] bytes) {
    if (mediaType.equals(SVG)) {
      SvgCheck.check(file, bytes, findings);
    } else if (!mediaType.equals(sniff(bytes))) {
      findings.add(FindingCode.IMAGE_TYPE, new Place(file, 1), file, mediaType);
    }
  }

  private static Optional<String> mediaType(String name) {
    int dot = name.lastIndexOf('.');
    return Optional.ofNullable(MEDIA_TYPES.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }

  /** Browsers look at the first bytes, whatever the name says; so do we. */
  private static String sniff(byte[] bytes) {
    if (startsWith(bytes, 0, "\u0089PNG\r\n\u001A\n")) {
      return "image/png";
    }
    if (startsWith(bytes, 0, "\u00FF\u00D8\u00FF")) {
      return "image/jpeg";
    }
    if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) {
      return "image/webp";
    }
    return "";
  }

  private static boolean startsWith(byte[] bytes, int from, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    int to = from + wanted.length;
    return bytes.length >= to && Arrays.equals(bytes, from, to, wanted, 0, wanted.length);
  }
}
