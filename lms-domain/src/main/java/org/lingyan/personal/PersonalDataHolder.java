package org.lingyan.personal;

import java.util.List;

/** A room that holds personal data. It offers one bean of this type; nothing lists them. */
public interface PersonalDataHolder {
  /** Everything of this room that is about a person, each kind once. */
  List<Held> held();
}
