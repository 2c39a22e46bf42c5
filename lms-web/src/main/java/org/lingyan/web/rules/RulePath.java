package org.lingyan.web.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a document, as the reader names it: {@code categories.terms[0].least}.
 *
 * @param text the keys
 */
record RulePath(String text) {
  private static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

  /** Writes a value there; maps and lists on the way are made, a list row by row. */
  void put(Map<String, Object> root, Object value) {
    Map<String, Object> here = root;
    Matcher steps = STEP.matcher(text);
    while (steps.find()) {
      String key = steps.group(1);
      if (steps.end() == text.length()) {
        here.put(key, value);
      } else if (steps.group(2) == null) {
        here = map(here.computeIfAbsent(key, missing -> new LinkedHashMap<String, Object>()));
      } else {
        here =
            row(
                here.computeIfAbsent(key, missing -> new ArrayList<Object>()),
                Integer.parseInt(steps.group(2)));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object made) {
    return (Map<String, Object>) made;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> row(Object made, int number) {
    List<Object> rows = (List<Object>) made;
    while (rows.size() <= number) {
      rows.add(new LinkedHashMap<String, Object>());
    }
    return map(rows.get(number));
  }
}
