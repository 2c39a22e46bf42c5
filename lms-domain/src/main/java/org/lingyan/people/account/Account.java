package org.lingyan.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import org.lingyan.shared.Timekeeper;

/** What somebody signs in with. */
// Columns that are only written here and read by queries.
@SuppressWarnings("UnusedVariable")
@Entity
@Table(name = "account")
class Account {
  /** Stands where a hash would: no password is right. */
  static final String NO_PASSWORD = "";

  @Id private long id;
  @Version private int version;
  private String name;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  @Column(name = "created_at", updatable = false)
  private LocalDateTime createdAt;

  /** For persistence. */
  protected Account() {}

  Account(long id, String name, Long personId, String passwordHash, Instant at) {
    this.id = id;
    this.name = name;
    this.personId = personId;
    this.passwordHash = passwordHash;
    this.createdAt = Timekeeper.stored(at);
  }

  String passwordHash() {
    return passwordHash;
  }

  void newPassword(String hash) {
    this.passwordHash = hash;
    this.mustChangePassword = false;
  }
}
