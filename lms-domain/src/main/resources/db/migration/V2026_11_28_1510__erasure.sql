-- That a person's data is to be erased, who agreed, and that it was done. Nothing of what was erased stands here.
CREATE TABLE erasure (
  id           BIGINT       NOT NULL PRIMARY KEY,
  person_id    BIGINT       NOT NULL,
  ground       VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note         VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'of whoever entered it; emptied with the rest',
  state        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by     BIGINT       NOT NULL COMMENT 'account: her own, or an administrator''s',
  own          BOOLEAN      NOT NULL COMMENT 'whether she asked herself',
  asked_at     DATETIME(3)  NOT NULL COMMENT 'UTC',
  agreed_by    BIGINT       NULL COMMENT 'account of the first administrator',
  agreed_at    DATETIME(3)  NULL COMMENT 'UTC',
  confirmed_by BIGINT       NULL COMMENT 'account of the second administrator; the first where there is no other',
  ended_at     DATETIME(3)  NULL COMMENT 'UTC; executed, refused or withdrawn',
  answer       VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why it was refused',
  KEY erasure_person (person_id, asked_at),
  KEY erasure_state (state, asked_at),
  CONSTRAINT erasure_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A name or free text inside an append-only row must be able to go with its person; nothing else of the row can.
ALTER TABLE proof COMMENT 'append-only; erasable: holder_name';
ALTER TABLE employment_event COMMENT 'append-only; erasable: reason';
ALTER TABLE person_fact_event COMMENT 'append-only; erasable: reason';
ALTER TABLE person_alias COMMENT 'append-only; erasable: reason';
ALTER TABLE person_distinction COMMENT 'append-only; erasable: reason';
