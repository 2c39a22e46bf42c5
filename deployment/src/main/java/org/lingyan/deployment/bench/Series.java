package org.lingyan.deployment.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Values of one quantity, one for each round. */
record Series(List<Double> values) {
  /** Freezes them in rising order. */
  Series {
    List<Double> rising = new ArrayList<>(values);
    Collections.sort(rising);
    values = List.copyOf(rising);
  }

  /** The middle one; between two, their mean. */
  double median() {
    if (values.isEmpty()) {
      return Double.NaN;
    }
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  /** The smallest. */
  double least() {
    return values.isEmpty() ? Double.NaN : values.get(0);
  }

  /** The largest. */
  double most() {
    return values.isEmpty() ? Double.NaN : values.get(values.size() - 1);
  }
}
