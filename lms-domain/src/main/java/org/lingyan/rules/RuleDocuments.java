package org.lingyan.rules;

import java.time.LocalDate;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** Reads and writes documents that are not published. */
public final class RuleDocuments {
  private RuleDocuments() {}

  /**
   * The requirement of a document.
   *
   * @throws UnreadableRule when it cannot be read, with the place
   */
  public static HoursRule hoursRule(String yaml) {
    return RuleDocument.parse(yaml).hoursRule();
  }

  /**
   * For whom a document speaks.
   *
   * @throws UnreadableRule when it does not say, with the place
   */
  public static String jurisdiction(String yaml) {
    return RuleDocument.parse(yaml).jurisdiction();
  }

  /**
   * First day on which a document would be in force.
   *
   * @throws UnreadableRule when it does not say, with the place
   */
  public static LocalDate from(String yaml) {
    return RuleDocument.parse(yaml).from();
  }

  /**
   * Writes a document: a key a line, in the order of the maps. Whether it can be read as a rule is
   * asked by reading it.
   *
   * @param content keys and what they say: texts, numbers, truth, lists and maps of such
   */
  public static String yaml(Map<String, ?> content) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options)
        .dump(content);
  }
}
