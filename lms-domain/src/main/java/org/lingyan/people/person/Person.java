package org.lingyan.people.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A person; an account is something else. */
// Columns that are only written here and read by queries.
@SuppressWarnings("UnusedVariable")
@Entity
@Table(name = "person")
class Person {
  @Id private long id;
  @Version private int version;
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "certificate_level")
  private CertificateLevel certificateLevel;

  @Enumerated(EnumType.STRING)
  @Column(name = "document_kind")
  private DocumentKind documentKind;

  @Column(name = "id_number")
  private byte[] idNumber;

  @Column(name = "id_number_lookup")
  private byte[] idNumberLookup;

  @Column(name = "number_lookup")
  private byte[] numberLookup;

  @Column(name = "lookup_key")
  private Integer lookupKey;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  private byte[] phone;

  @Column(name = "phone_lookup")
  private byte[] phoneLookup;

  @Column(name = "phone_lookup_key")
  private Integer phoneLookupKey;

  /** For persistence. */
  protected Person() {}

  Person(long id, PersonFacts facts, PersonalData data) {
    this.id = id;
    this.name = facts.name();
    this.certificateLevel = facts.level().orElse(null);
    this.birthDate = facts.birthDate().orElse(null);
    facts.document().ifPresent(document -> identify(document, data));
    facts.phone().ifPresent(number -> call(number, data));
  }

  private void identify(IdentityDocument document, PersonalData data) {
    this.documentKind = document.kind();
    this.idNumber = data.sealed(document.sealedText());
    this.idNumberLookup = data.lookup(document);
    this.numberLookup = data.numberLookup(document);
    this.lookupKey = data.lookupKey();
  }

  private void call(Phone number, PersonalData data) {
    this.phone = data.sealed(number.number());
    this.phoneLookup = data.lookup(number);
    this.phoneLookupKey = data.lookupKey();
  }
}
