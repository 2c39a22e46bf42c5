package org.lingyan.notice.channel;

/**
 * N15: the code that shows that an address is hers who typed it in. Nothing else leaves with it.
 *
 * @param id tells a repeat
 * @param address where it goes: an e-mail address or a phone number
 * @param code six figures
 */
public record CodeMessage(String id, String address, String code) {
  /** An address is personal, a code is secret. */
  @Override
  public String toString() {
    return "CodeMessage[" + id + "]";
  }
}
