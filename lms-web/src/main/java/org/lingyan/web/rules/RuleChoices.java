package org.lingyan.web.rules;

import java.util.Map;

/** Which list of words stands behind a key of a rule's document. */
final class RuleChoices {
  private static final Map<String, String> KINDS =
      Map.of(
          "workers", "WorkerCategory",
          "levels", "CertificateLevel",
          "kind", "Kind",
          "unit", "Unit",
          "shareOf", "ShareOf",
          "joiner", "Joiner",
          "status", "SourceStatus");

  private RuleChoices() {}

  /** Beginning of the keys under which its words stand in the bundles. */
  static String kind(String path) {
    return path.contains(".leave.")
        ? "ExemptionEffect"
        : KINDS.get(path.substring(path.lastIndexOf('.') + 1));
  }
}
