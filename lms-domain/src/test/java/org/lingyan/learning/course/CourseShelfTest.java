package org.lingyan.learning.course;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.shared.UnknownSubject;

/** What cannot be the id of a course is unknown before any database is asked. */
class CourseShelfTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "职业伦理", "ethics\u00e9", "Ethics", "a b", "-a", "a%", "a'b"})
  void whatCannotBeAnIdIsUnknown(String id) {
    assertThatThrownBy(() -> new CourseShelf(null).newest(id)).isInstanceOf(UnknownSubject.class);
  }
}
