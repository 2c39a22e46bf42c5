package org.lingyan.people.person;

import java.util.regex.Pattern;

/** Kind of identity document. */
public enum DocumentKind {
  /** 居民身份证: checked by {@link IdNumber}. */
  ID_CARD("\\d{17}[\\dX]"),
  /** 护照: none is as long as the number of an ID card, which is often put beside the wrong kind. */
  PASSPORT("[A-Z0-9]{5,17}"),
  /** 港澳居民来往内地通行证. */
  HONG_KONG_MACAU_PERMIT("[HM]\\d{8}(\\d{2})?"),
  /** 台湾居民来往大陆通行证. */
  TAIWAN_PERMIT("\\d{8}(\\d{2})?"),
  /** 外国人永久居留身份证, of the older or the newer form. */
  FOREIGN_PERMANENT_RESIDENT("[A-Z]{3}\\d{12}|9\\d{17}"),
  /** 港澳台居民居住证: its number is made as that of an ID card, checked by {@link IdNumber}. */
  RESIDENCE_PERMIT("8[123]\\d{15}[\\dX]"),
  /** Anything else that identifies a person. */
  OTHER("[A-Z0-9][A-Z0-9()/-]{2,29}");

  private final Pattern form;

  DocumentKind(String form) {
    this.form = Pattern.compile(form);
  }

  /** Whether a normalised number has the form of this kind. */
  boolean fits(String number) {
    return form.matcher(number).matches();
  }
}
