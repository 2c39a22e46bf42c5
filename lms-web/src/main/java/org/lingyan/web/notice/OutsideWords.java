package org.lingyan.web.notice;

import java.time.LocalDate;
import java.util.Locale;
import org.lingyan.notice.channel.AddressCodes;
import org.lingyan.notice.channel.CodeMessage;
import org.lingyan.notice.channel.OutsideMessage;
import org.lingyan.web.setup.Setting;
import org.lingyan.web.text.Texts;

/**
 * N3: the words of a message outside the product, made of its kind and count alone. The reader's
 * language is not known there, so both are said.
 */
final class OutsideWords {
  private static final Texts ZH = new Texts(Locale.SIMPLIFIED_CHINESE, LocalDate.EPOCH);
  private static final Texts EN = new Texts(Locale.ENGLISH, LocalDate.EPOCH);
  private static final String PAGE = "/account/notices";

  private final String link;

  /** With the address under which the product is reached from outside. */
  OutsideWords(String publicAddress) {
    this.link = publicAddress.replaceAll("/+$", "") + PAGE;
  }

  /** With the address that is set. */
  static OutsideWords read() {
    return new OutsideWords(Setting.PUBLIC_URL.value().orElse(""));
  }

  static String subject(OutsideMessage message) {
    return ZH.of("outside.subject", message.notices())
        + " · "
        + EN.of("outside.subject", message.notices());
  }

  /** For a person, in both languages. */
  String letter(OutsideMessage message) {
    return one(message, ZH) + "\n\n" + one(message, EN) + "\n";
  }

  private String one(OutsideMessage message, Texts texts) {
    return texts.of("outside.lead", message.notices(), about(message, texts))
        + "\n"
        + link
        + "\n"
        + texts.of("outside.why");
  }

  /** For the narrow place of a short message. */
  String brief(OutsideMessage message) {
    return ZH.of("outside.lead", message.notices(), about(message, ZH)) + link;
  }

  /** For a group. */
  String toGroup(OutsideMessage message) {
    return ZH.of("outside.group", about(message, ZH)) + "\n" + link;
  }

  static String codeSubject() {
    return ZH.of("outside.code.subject") + " · " + EN.of("outside.code.subject");
  }

  /** N15: the code for an address, in both languages. */
  static String codeLetter(CodeMessage message) {
    return codeBrief(message) + "\n\n" + code(message, EN) + "\n";
  }

  /** The same for the narrow place of a short message. */
  static String codeBrief(CodeMessage message) {
    return code(message, ZH);
  }

  private static String code(CodeMessage message, Texts texts) {
    return texts.of("outside.code", message.code(), AddressCodes.GOOD.toMinutes());
  }

  private static String about(OutsideMessage message, Texts texts) {
    return message.kind().map(texts::of).orElseGet(() -> texts.of("outside.several"));
  }
}
