package org.lingyan.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lingyan.files.FilePurpose;
import org.lingyan.people.account.Role;

/** A10: a look at somebody's evidence is written down under the role that lets her look. */
class FileServletTest {
  @Test
  void evidenceIsReadByWhoDecidesAndNothingElseByOthers() {
    assertThat(FileServlet.readers(FilePurpose.EVIDENCE))
        .containsExactlyInAnyOrder(Role.HR, Role.TRAINING);
    for (FilePurpose other : FilePurpose.values()) {
      if (other != FilePurpose.EVIDENCE) {
        assertThat(FileServlet.readers(other)).as(other.name()).isEmpty();
      }
    }
  }
}
