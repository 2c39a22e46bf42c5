package org.lingyan.container;

import java.io.File;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Carries the tests of all rooms into one server. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InsideTheServerIT
    implements MappingTests,
        DatabaseTests,
        LedgerTests,
        ExemptionTests,
        ClaimTests,
        StandingTests,
        RuleTests,
        CorrectionTests,
        NewDayTests,
        LearningTests,
        PaperTests,
        ProofTests,
        SignInTests,
        CodeTests,
        NoticeTests,
        CalendarTests,
        AddressTests,
        DeliveryTests,
        AnnouncementTests,
        ScopeTests,
        PersonFactsTests,
        TreeTests,
        TreeUndoTests,
        WorkingLifeTests,
        LifeCorrectionTests,
        GrantTests,
        DeputyTests,
        AccountTests,
        MassOpeningTests,
        TermTests,
        IntakeTests,
        IntakeColumnTests,
        CredentialTests,
        CredentialIntakeTests,
        HoursIntakeTests,
        ReconciliationTests,
        MergeTests,
        DuplicateTests,
        UnitDaysTests,
        OwnDataTests,
        ErasureTests,
        RetentionTests,
        ConsentTests,
        JobTests,
        FileTests,
        AuditTests,
        BoardActTests {
  /** The product's archive with these tests. */
  @Deployment
  public static WebArchive product() {
    Path war = Path.of(System.getProperty("lingyan.home"), "lms.war");
    return ShrinkWrap.create(ZipImporter.class, System.getProperty("tested.archive"))
        .importFrom(war.toFile())
        .as(WebArchive.class)
        .addPackage(InsideTheServerIT.class.getPackage())
        .addAsLibrary(jarOf(Assertions.class));
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
