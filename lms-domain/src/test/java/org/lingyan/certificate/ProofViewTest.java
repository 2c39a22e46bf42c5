package org.lingyan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.hours.standing.Status;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Words;

/** What a paper shows. */
class ProofViewTest {

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "李,       李",
    "李娜,     李＊",
    "李小娜,   李＊娜",
    "欧阳小娜, 欧＊＊娜",
    // 𬭎, 𠮷 and 𡛕 each take two chars and are one character.
    "𬭎娜,     𬭎＊",
    "李𬭎,     李＊",
    "李𬭎娜,   李＊娜",
    "李小𬭎,   李＊𬭎",
    "𠮷𬭎𡛕,   𠮷＊𡛕",
    "阿依古丽·买买提, 阿＊＊＊＊＊＊提",
  })
  void maskedHolder(String holder, String masked) {
    assertThat(proof(holder).maskedHolder()).isEqualTo(masked);
    assertThat(proof(holder).maskedHolder()).isEqualTo(masked);
  }

  @Test
  void numberIsPrintedInGroupsOfFourAndReadBack() {
    ProofView proof = proof("李娜");

    assertThat(proof.printedNumber()).isEqualTo("7K3M-0A9B-XYZW-1234");
    assertThat(ProofNumber.parse(proof.printedNumber())).contains(proof.number());
  }

  private static ProofView proof(String holder) {
    LocalDate day = LocalDate.of(2026, 3, 1);
    return new ProofView(
        "7K3M0A9BXYZW1234",
        ProofKind.HOURS,
        7,
        "zhengzhou-annual",
        DateRange.yearOf(day),
        day,
        holder,
        "领雁街道社工站",
        new Words("年度 60 学时", "60 credit hours a year"),
        Optional.of(new BigDecimal("12.0")),
        540,
        Optional.of(new BigDecimal("60")),
        Status.ON_TRACK,
        1,
        BigDecimal.ZERO);
  }
}
