package org.lingyan.hours.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.OptionalLong;

/** The words and the hand behind an entry; may be erased without breaking the chain. */
// Columns that are only written here and read by queries.
@SuppressWarnings("UnusedVariable")
@Entity
@Table(name = "hours_entry_note")
class EntryNote {
  @Id
  @Column(name = "entry_id")
  private long entryId;

  // Mapped so that persistence writes the entry before its note, as the foreign key asks.
  @MapsId
  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "entry_id")
  private HoursEntry entry;

  private String title;
  private String reason;

  @Column(name = "account_id")
  private Long accountId;

  /** For persistence. */
  protected EntryNote() {}

  EntryNote(HoursEntry entry, String title, String reason, OptionalLong account) {
    this.entryId = entry.id();
    this.entry = entry;
    this.title = title;
    this.reason = reason;
    this.accountId = account.isPresent() ? account.getAsLong() : null;
  }
}
