package org.lingyan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.junit.jupiter.api.Test;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.edge.Open;
import org.lingyan.api.input.Wish;
import org.lingyan.api.json.Wishes;

/** A1, and that everything is described. */
class ResourcesTest {
  private static final JavaClasses API =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.lingyan.api");

  private static List<JavaMethod> methods() {
    return API.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
        .toList();
  }

  @Test
  void everyMethodSaysWhoMayAsk() {
    assertThat(methods()).hasSizeGreaterThan(20);
    assertThat(methods())
        .allMatch(
            method -> method.isAnnotatedWith(Needs.class) != method.isAnnotatedWith(Open.class));
  }

  @Test
  void onlySignInAndVerifyAreOpen() {
    assertThat(methods())
        .filteredOn(method -> method.isAnnotatedWith(Open.class))
        .extracting(JavaMethod::getFullName)
        .allMatch(
            name ->
                name.contains("TokensResource.signIn") || name.contains("VerifyResource.verify"))
        .hasSize(2);
  }

  @Test
  void everythingThatAClientSendsCanBeRead() {
    assertThat(API.stream().filter(type -> type.isAssignableTo(Wish.class) && !type.isInterface()))
        .hasSizeGreaterThan(20)
        .allSatisfy(type -> assertThat(Wishes.knows(type.reflect())).as(type.getName()).isTrue());
  }

  @Test
  void everyMethodIsDescribed() {
    assertThat(methods())
        .allMatch(
            method ->
                method.isAnnotatedWith(Operation.class)
                    && !method.getAnnotationOfType(Operation.class).summary().isBlank());
  }

  @Test
  void resourcesAreSingleBeans() {
    assertThat(API.stream().filter(type -> type.isAnnotatedWith(Path.class)))
        .allMatch(type -> type.isAnnotatedWith(ApplicationScoped.class))
        .extracting(JavaClass::getSimpleName)
        .allMatch(name -> name.endsWith("Resource"));
  }

  @Test
  void everyResourceIsInTheDocument() {
    assertThat(API.stream().filter(type -> type.isAnnotatedWith(Path.class)))
        .extracting(JavaClass::getFullName)
        .containsExactlyInAnyOrderElementsOf(
            LingyanApi.RESOURCES.stream().map(Class::getName).toList());
  }

  @Test
  void everyRecordHasAName() {
    assertThat(API.stream().filter(type -> type.getPackageName().equals("org.lingyan.api.json")))
        .filteredOn(JavaClass::isRecord)
        .isNotEmpty()
        .allMatch(type -> type.isAnnotatedWith(Schema.class));
  }

  @Test
  void everyQueryParameterIsExplained() {
    assertThat(methods())
        .flatMap(JavaMethod::getParameters)
        .filteredOn(parameter -> parameter.isAnnotatedWith(QueryParam.class))
        .isNotEmpty()
        .allMatch(parameter -> parameter.isAnnotatedWith(Parameter.class));
  }
}
