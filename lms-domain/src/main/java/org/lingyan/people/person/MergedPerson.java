package org.lingyan.people.person;

import org.lingyan.shared.UnknownSubject;

/** M5: this record leads to somebody else inside the asker's scope; her record answers instead. */
public class MergedPerson extends UnknownSubject {
  private static final long serialVersionUID = 1L;

  private final long aliasId;
  private final long staysId;

  /**
   * Leads from one to the other.
   *
   * @param aliasId the record that was asked for
   * @param staysId who stays
   */
  public MergedPerson(long aliasId, long staysId) {
    super("person:" + aliasId + " merged into " + staysId);
    this.aliasId = aliasId;
    this.staysId = staysId;
  }

  /** The record that was asked for. */
  public long aliasId() {
    return aliasId;
  }

  /** Who stays. */
  public long staysId() {
    return staysId;
  }
}
