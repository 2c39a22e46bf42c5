-- The ledger: facts are added, never changed. What is derived from it can be dropped and rebuilt.

CREATE TABLE hours_entry (
  id          BIGINT       NOT NULL PRIMARY KEY,
  person_id   BIGINT       NOT NULL,
  seq         INT          NOT NULL COMMENT '1, 2, 3 … per person, without a gap',
  occurred_on DATE         NOT NULL COMMENT 'local day on which it happened; decides the credit year',
  recorded_at DATETIME(3)  NOT NULL COMMENT 'UTC moment at which we learnt of it',
  minutes     INT          NOT NULL COMMENT 'negative on a reversal',
  category    VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_kind VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_id   VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  source_part VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reverses    BIGINT       NULL COMMENT 'the entry that this one takes back',
  direction   TINYINT      NOT NULL COMMENT '1 posted, -1 reversed; keeps both under one source',
  mac         BINARY(32)   NOT NULL COMMENT 'HMAC over this row and the person''s previous mac',
  mac_key     SMALLINT     NOT NULL,
  UNIQUE KEY hours_entry_seq (person_id, seq),
  UNIQUE KEY hours_entry_source (person_id, source_kind, source_id, source_part, direction),
  UNIQUE KEY hours_entry_reverses (reverses),
  KEY hours_entry_day (person_id, occurred_on),
  CONSTRAINT hours_entry_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE hours_entry_note (
  entry_id   BIGINT       NOT NULL PRIMARY KEY,
  title      VARCHAR(200) NOT NULL COMMENT 'free text may be erased without breaking the chain',
  reason     VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why it was reversed',
  account_id BIGINT       NULL COMMENT 'who posted it; NULL: the system itself',
  CONSTRAINT hours_entry_note_entry_fk FOREIGN KEY (entry_id) REFERENCES hours_entry (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE standing (
  person_id       BIGINT       NOT NULL,
  rule_id         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period_from     DATE         NOT NULL,
  period_until    DATE         NOT NULL COMMENT 'exclusive',
  organisation_id BIGINT       NULL COMMENT 'where she is counted; NULL: not bound on the day',
  status          VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  needed          DECIMAL(8,2) NULL,
  counted         DECIMAL(8,2) NOT NULL,
  missing         DECIMAL(8,2) NULL,
  turns_on        DATE         NOT NULL COMMENT 'first day on which this row says something else if nothing more happens; 9999-12-31: never',
  PRIMARY KEY (person_id, rule_id, period_from),
  KEY standing_turn (period_from, turns_on),
  KEY standing_list (rule_id, period_from, organisation_id, status, missing)
) COMMENT 'derived' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE standing_count (
  rule_id         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period_from     DATE        NOT NULL,
  organisation_id BIGINT      NOT NULL COMMENT 'the organisation and every ancestor of it',
  status          VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  people          INT         NOT NULL,
  PRIMARY KEY (rule_id, period_from, organisation_id, status)
) COMMENT 'derived' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE standing_day (
  period_from DATE NOT NULL PRIMARY KEY,
  holds_for   DATE NOT NULL COMMENT 'the day for which standings and counts hold'
) COMMENT 'derived' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
