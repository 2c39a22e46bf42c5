package org.lingyan.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the YAML document of {@link RegistrationTerms}. R4: what cannot be read stops it. */
final class RegistrationDocument {
  private final Map<?, ?> values;
  private final String where;

  private RegistrationDocument(Object values, String where, String... keys) {
    if (!(values instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(where + " is missing or of the wrong kind");
    }
    this.values = map;
    this.where = where;
    for (Object key : map.keySet()) {
      // A key that nobody reads is a misspelt one.
      if (!List.of(keys).contains(key)) {
        throw new IllegalArgumentException(where + "." + key + " is not known");
      }
    }
  }

  static RegistrationTerms parse(String yaml) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      return terms(new Yaml(new SafeConstructor(options)).load(yaml));
    } catch (YAMLException broken) {
      throw new IllegalArgumentException("rule document: " + broken.getMessage(), broken);
    }
  }

  private static RegistrationTerms terms(Object root) {
    RegistrationDocument rule =
        new RegistrationDocument(
            root, "rule", "id", "version", "jurisdiction", "from", "registration", "settings");
    RegistrationDocument registration =
        rule.part(
            "registration",
            "firstWithinMonths",
            "validMonths",
            "windowMonths",
            "processingWorkingDays",
            "citation");
    RegistrationDocument settings = rule.part("settings", "remindDays", "citation");
    return new RegistrationTerms(
        rule.text("id"),
        rule.whole("version"),
        registration.whole("firstWithinMonths"),
        registration.whole("validMonths"),
        registration.whole("windowMonths"),
        registration.whole("processingWorkingDays"),
        registration.citation(),
        settings.whole("remindDays"),
        settings.citation());
  }

  private RegistrationDocument part(String key, String... keys) {
    return new RegistrationDocument(values.get(key), where + "." + key, keys);
  }

  private Citation citation() {
    RegistrationDocument cited = part("citation", "text", "source", "status");
    SourceStatus status =
        Arrays.stream(SourceStatus.values())
            .filter(known -> known.name().equals(cited.values.get("status")))
            .findFirst()
            .orElseThrow(() -> cited.unreadable("status"));
    return new Citation(cited.text("text"), cited.text("source"), status);
  }

  private String text(String key) {
    if (values.get(key) instanceof String text) {
      return text;
    }
    throw unreadable(key);
  }

  private int whole(String key) {
    if (values.get(key) instanceof Integer number && number > 0) {
      return number;
    }
    throw unreadable(key);
  }

  private IllegalArgumentException unreadable(String key) {
    return new IllegalArgumentException(where + "." + key + " is missing or of the wrong kind");
  }
}
