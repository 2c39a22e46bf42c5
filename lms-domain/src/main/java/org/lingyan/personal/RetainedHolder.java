package org.lingyan.personal;

import java.util.List;

/** A room with rows that are kept for a period. It offers one bean of this type. */
public interface RetainedHolder {
  /** What is kept for a period, each kind once. */
  List<Retained> retained();
}
