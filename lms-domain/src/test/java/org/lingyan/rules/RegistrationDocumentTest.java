package org.lingyan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.shared.SourceStatus;

/** R1, R4: the terms of registration as they ship, and what cannot be read. */
class RegistrationDocumentTest {
  @Test
  void r1TheTermsHaveTheirSource() {
    RegistrationTerms terms = StarterRules.registration();

    assertThat(terms.id()).isEqualTo("registration-terms");
    assertThat(terms.firstWithinMonths()).isEqualTo(12);
    assertThat(terms.validMonths()).isEqualTo(36);
    assertThat(terms.windowMonths()).isEqualTo(3);
    assertThat(terms.processingDays()).isEqualTo(30);
    assertThat(terms.citation().text()).isEqualTo("民发〔2009〕44号");
    assertThat(terms.citation().status()).isEqualTo(SourceStatus.IN_FORCE);
    assertThat(terms.settings().status()).isEqualTo(SourceStatus.HOUSE_DEFAULT);
    assertThat(StarterRules.registration()).isEqualTo(terms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id", "firstWithinMonths", "validMonths", "windowMonths", "remindDays", "status"})
  void r4WhatIsMissingStopsIt(String key) {
    String without =
        StarterRules.yaml(RulePacks.REGISTRATION_TERMS)
            .replaceFirst("(?m)^(\\s*)" + key + ":", "$1misspelt:");

    assertThatThrownBy(() -> RegistrationDocument.parse(without))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[1]", "id: [", "id: a\nid: b"})
  void r4WhatIsNoDocumentStopsIt(String yaml) {
    assertThatThrownBy(() -> RegistrationDocument.parse(yaml))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
