package org.lingyan.content;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads a YAML file as nodes with lines; no object is ever built from it. Anchors, aliases and tags
 * are refused on the stream of events, before a tree exists that they could blow up.
 */
final class YamlFile {

  private final String file;
  private final String text;
  private final Findings findings;
  private final Yaml yaml;

  private YamlFile(String file, String text, Findings findings) {
    this.file = file;
    this.text = text;
    this.findings = findings;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Limits.YAML_BYTES + 1);
    options.setNestingDepthLimit(Limits.YAML_DEPTH + 1);
    this.yaml = new Yaml(options);
  }

  /** Returns the mapping that the file is; nothing after a finding has been added. */
  static Optional<YamlMap> parse(String file, String text, Findings findings) {
    return new YamlFile(file, text, findings).parse();
  }

  private Optional<YamlMap> parse() {
    try {
      if (!isPlain()) {
        return Optional.empty();
      }
      Node root = yaml.compose(new StringReader(text));
      if (root instanceof MappingNode mapping) {
        return Optional.of(YamlMap.of(mapping, file, findings));
      }
      findings.add(FindingCode.VALUE_TYPE, new Place(file, 1), file, YamlMap.KIND_MAP);
    } catch (MarkedYAMLException e) {
      report(e);
    } catch (ReaderException e) {
      findings.add(FindingCode.YAML_SYNTAX, new Place(file, lineOf(e)), unprintable(e));
    } catch (YAMLException e) {
      findings.add(FindingCode.YAML_SYNTAX, new Place(file, 1), String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private boolean isPlain() {
    boolean plain = true;
    int depth = 0;
    for (Event event : yaml.parse(new StringReader(text))) {
      Place place = new Place(file, event.getStartMark().getLine() + 1);
      if (event instanceof CollectionStartEvent start) {
        depth++;
        plain &= hasNoTag(start.getTag(), place);
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event instanceof ScalarEvent scalar) {
        plain &= hasNoTag(scalar.getTag(), place);
      }
      if (event instanceof AliasEvent
          || (event instanceof NodeEvent node && node.getAnchor() != null)) {
        findings.add(FindingCode.YAML_ALIAS, place, ((NodeEvent) event).getAnchor());
        plain = false;
      }
      if (depth > Limits.YAML_DEPTH) {
        findings.add(FindingCode.YAML_DEPTH, place, Integer.toString(Limits.YAML_DEPTH));
        return false;
      }
    }
    return plain;
  }

  private boolean hasNoTag(String tag, Place place) {
    if (tag == null) {
      return true;
    }
    findings.add(FindingCode.YAML_TAG, place, tag);
    return false;
  }

  private void report(MarkedYAMLException e) {
    Mark problem = e.getProblemMark();
    Mark context = e.getContextMark();
    int line = problem == null ? 1 : problem.getLine() + 1;
    if (isIndentedByTab(line)) {
      findings.add(FindingCode.YAML_TAB, new Place(file, line));
    } else if (context != null && opensSomething(context)) {
      // The author must look where it opens; the end is found anywhere, often on the last line.
      findings.add(
          FindingCode.YAML_UNCLOSED,
          new Place(file, context.getLine() + 1),
          Integer.toString(line));
    } else {
      String why = e.getProblem() == null ? "" : e.getProblem();
      findings.add(FindingCode.YAML_SYNTAX, new Place(file, line), why);
    }
  }

  private boolean opensSomething(Mark mark) {
    int[] buffer = mark.getBuffer();
    int pointer = mark.getPointer();
    return pointer < buffer.length && "\"'[{".indexOf(buffer[pointer]) >= 0;
  }

  private boolean isIndentedByTab(int line) {
    return text.lines()
        .skip(line - 1L)
        .findFirst()
        .map(found -> found.substring(0, found.length() - found.stripLeading().length()))
        .filter(indent -> indent.indexOf('\t') >= 0)
        .isPresent();
  }

  private int lineOf(ReaderException e) {
    return 1
        + (int)
            text.codePoints().limit(Math.max(0, e.getPosition())).filter(c -> c == '\n').count();
  }

  private static String unprintable(ReaderException e) {
    return "U+%04X".formatted(e.getCodePoint());
  }
}
