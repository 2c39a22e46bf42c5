package org.lingyan.people.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

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

  @Column(name = "id_number")
  private byte[] idNumber;

  @Column(name = "id_number_lookup")
  private byte[] idNumberLookup;

  @Column(name = "lookup_key")
  private Integer lookupKey;

  /** For persistence. */
  protected Person() {}

  Person(long id, String name, CertificateLevel certificateLevel) {
    this.id = id;
    this.name = name;
    this.certificateLevel = certificateLevel;
  }

  void identify(byte[] sealed, byte[] lookup, int key) {
    this.idNumber = sealed;
    this.idNumberLookup = lookup;
    this.lookupKey = key;
  }
}
