package org.lingyan.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lingyan.shared.Reason;

/** A new reason cannot be forgotten: each has its words in both languages. */
class ReasonTextsTest {
  static Stream<Class<?>> reasons() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lingyan")
            .stream()
            .filter(type -> type.isAssignableTo(Reason.class))
            .map(JavaClass::reflect)
            .filter(Class::isRecord);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void hasItsWords(Class<?> type) throws ReflectiveOperationException {
    String key = "reason." + code(type);

    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertThat(new Texts(locale, LocalDate.EPOCH).of(key)).isNotBlank();
    }
  }

  private static String code(Class<?> type) throws ReflectiveOperationException {
    Class<?>[] kinds =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(kinds);
    constructor.setAccessible(true);
    Object[] nothing = Arrays.stream(kinds).map(ReasonTextsTest::nothing).toArray();
    return ((Reason) constructor.newInstance(nothing)).code();
  }

  private static Object nothing(Class<?> kind) {
    if (kind.isEnum()) {
      return kind.getEnumConstants()[0];
    }
    if (kind == OptionalLong.class) {
      return OptionalLong.empty();
    }
    return kind.isPrimitive() ? Array.get(Array.newInstance(kind, 1), 0) : null;
  }
}
