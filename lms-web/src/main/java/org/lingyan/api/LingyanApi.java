package org.lingyan.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The API, version 1. */
@ApplicationPath("/api/v1")
public class LingyanApi extends Application {
  /** Every resource; the OpenAPI document describes these, and a test looks for others. */
  public static final List<Class<?>> RESOURCES =
      List.of(
          AccountGrantsResource.class,
          AccountsResource.class,
          AdjustmentResource.class,
          AllotmentResource.class,
          AttemptsResource.class,
          AuditResource.class,
          BindingsResource.class,
          CalendarResource.class,
          CertificatesResource.class,
          ClaimsResource.class,
          ComplianceResource.class,
          CourseVersionsResource.class,
          CoursesResource.class,
          CredentialsResource.class,
          DeputiesResource.class,
          DuplicatesResource.class,
          EnrolmentsResource.class,
          ExemptionsResource.class,
          FilesResource.class,
          HeartbeatsResource.class,
          HomeResource.class,
          HoursResource.class,
          ImportsResource.class,
          JobsResource.class,
          MeResource.class,
          MyClaimsResource.class,
          MyDataResource.class,
          MyNoticesResource.class,
          MyProofsResource.class,
          MySignInsResource.class,
          OrganisationChangesResource.class,
          OrganisationReversalResource.class,
          OrganisationsResource.class,
          PeopleResource.class,
          PersonCertificatesResource.class,
          PersonChangesResource.class,
          PersonExemptionsResource.class,
          PersonFactsResource.class,
          PersonHoursResource.class,
          PostedHoursResource.class,
          PersonMergesResource.class,
          PersonProofsResource.class,
          PersonRegistrationsResource.class,
          ReconciliationsResource.class,
          RegistrationsResource.class,
          ProofsResource.class,
          ProvidersResource.class,
          RejudgingsResource.class,
          RuleDraftsResource.class,
          RulesResource.class,
          SealsResource.class,
          StandingsResource.class,
          TermsResource.class,
          TokensResource.class,
          TrialsResource.class,
          TriesResource.class,
          VerifyResource.class,
          WhatIfHoursResource.class,
          WhatIfOnlineResource.class,
          WhatIfRegistrationResource.class,
          YearClosingsResource.class);

  static final String ACCOUNT = "account";
  static final String PEOPLE = "people";
  static final String HOURS = "hours";
  static final String LEARNING = "learning";
  static final String PROOFS = "proofs";
  static final String RULES = "rules";
  static final String FILES = "files";
  static final String CREDENTIALS = "credentials";
  static final String INSPECTION = "inspection";

  /** What the resources are about, in words. */
  public static final Map<String, String> TAGS =
      new TreeMap<>(
          Map.of(
              ACCOUNT, "Signing in, accounts and their roles.",
              CREDENTIALS, "National certificates and their registrations.",
              PEOPLE, "People in the caller's scope.",
              HOURS, "The ledger of hours and what it means.",
              LEARNING, "Courses and what earns an hour.",
              PROOFS, "Papers and how strangers check them.",
              FILES, "Files that people bring.",
              INSPECTION, "What an inspector reads.",
              RULES,
                  "What is asked, of whom and since when; rules tried on facts that are typed in."));

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        // The OpenAPI document describes the API; there is no second description.
        "jersey.config.server.wadl.disableWadl",
        true,
        // Problems are answered as JSON, never by the pages for browsers.
        "jersey.config.server.response.setStatusOverSendError",
        true);
  }
}
