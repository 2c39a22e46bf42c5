package org.lingyan.people.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be corrected about a person. */
public enum FactField {
  /** 姓名. */
  NAME,
  /** 曾用名. */
  FORMER_NAMES,
  /** 国家职业资格等级. */
  LEVEL,
  /** 证件. */
  DOCUMENT,
  /** 出生日期. */
  BIRTH_DATE,
  /** 电话. */
  PHONE;

  /** What the facts say here, as text; empty when nothing. */
  Optional<String> said(PersonFacts facts) {
    return switch (this) {
      case NAME -> Optional.of(facts.name());
      case FORMER_NAMES ->
          Optional.of(String.join("、", facts.formerNames())).filter(names -> !names.isEmpty());
      case LEVEL -> facts.level().map(Enum::name);
      case DOCUMENT -> facts.document().map(IdentityDocument::sealedText);
      case BIRTH_DATE -> facts.birthDate().map(String::valueOf);
      case PHONE -> facts.phone().map(Phone::number);
    };
  }

  /** Where two sets of facts differ. */
  static List<FactField> different(PersonFacts one, PersonFacts other) {
    return Arrays.stream(values())
        .filter(field -> !field.said(one).equals(field.said(other)))
        .toList();
  }
}
