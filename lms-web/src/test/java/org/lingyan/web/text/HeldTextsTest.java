package org.lingyan.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.personal.RetainedHolder;

/** G4: whatever is held says in both languages what it is and what becomes of it. */
class HeldTextsTest {
  private static Stream<Object> made(Class<?> type) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lingyan")
            .stream()
            .filter(one -> one.isAssignableTo(type) && !one.isInterface())
            .map(JavaClass::reflect)
            .map(HeldTextsTest::make);
  }

  /** As the container's proxy is made: to name what is held no database is needed. */
  private static Object make(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException notMade) {
      throw new LinkageError(type.getName(), notMade);
    }
  }

  static Stream<Held> kinds() {
    return made(PersonalDataHolder.class)
        .flatMap(holder -> ((PersonalDataHolder) holder).held().stream());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void saysWhatItIs(Held kind) {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      Texts texts = new Texts(locale, LocalDate.EPOCH);
      assertThat(texts.of("held." + kind.name())).isNotBlank();
      assertThat(texts.of("held.fate." + kind.name())).isNotBlank();
      assertThat(kind.columns())
          .isNotEmpty()
          .allSatisfy(one -> assertThat(texts.of("held.column." + one)).isNotBlank());
    }
  }

  static Stream<String> periods() {
    return made(RetainedHolder.class)
        .flatMap(holder -> ((RetainedHolder) holder).retained().stream())
        .map(kind -> "retained." + kind.name());
  }

  @ParameterizedTest
  @MethodSource("periods")
  void saysWhatIsKept(String key) {
    assertThat(new Texts(Locale.SIMPLIFIED_CHINESE, LocalDate.EPOCH).of(key)).isNotBlank();
    assertThat(new Texts(Locale.ENGLISH, LocalDate.EPOCH).of(key)).isNotBlank();
  }
}
