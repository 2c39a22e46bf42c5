-- Two records of one human being: a fact says which of them stays. Nothing that either of them holds is rewritten;
-- whatever reads a person's facts reads those of every record that leads to her.

CREATE TABLE person_alias (
  id         BIGINT       NOT NULL PRIMARY KEY COMMENT 'of a merge: also the event in the working life of who stays',
  alias_id   BIGINT       NOT NULL COMMENT 'who is known under the other from now on',
  stays_id   BIGINT       NOT NULL COMMENT 'who stays',
  from_day   DATE         NOT NULL COMMENT 'local day on which it was decided',
  undoes     BIGINT       NULL COMMENT 'the merge that this row takes back',
  reason     VARCHAR(500) NOT NULL,
  account_id BIGINT       NULL COMMENT 'who decided; NULL: the system itself',
  at         DATETIME(3)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY person_alias_undoes (undoes),
  KEY person_alias_alias (alias_id, at),
  KEY person_alias_stays (stays_id, at),
  CONSTRAINT person_alias_alias_fk FOREIGN KEY (alias_id) REFERENCES person (id),
  CONSTRAINT person_alias_stays_fk FOREIGN KEY (stays_id) REFERENCES person (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What the facts above come to, on the row that is the person's lock: one indexed look finds every record of hers.
ALTER TABLE person
  ADD COLUMN merged_into_id BIGINT NULL COMMENT 'derived from person_alias: who stays; NULL: she herself',
  ADD COLUMN merged_at DATETIME(3) NULL COMMENT 'derived from person_alias: since when, UTC',
  ADD COLUMN main_id BIGINT AS (COALESCE(merged_into_id, id)) STORED COMMENT 'who stays, or she herself',
  ADD KEY person_main (main_id, id);

-- Taking an event back puts whole rows back: a merge moves employments from one person to another.
ALTER TABLE employment_before
  ADD COLUMN person_id       BIGINT      NULL COMMENT 'NULL in rows from before merges were known: these never changed',
  ADD COLUMN organisation_id BIGINT      NULL,
  ADD COLUMN worker_category VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN kind            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN main            BOOLEAN     NULL,
  ADD COLUMN from_day        DATE        NULL;

-- A paper rests on the ledgers of all records that were one person on the day of issue.
CREATE TABLE proof_chain (
  proof_id  BIGINT     NOT NULL,
  person_id BIGINT     NOT NULL COMMENT 'an alias of the holder',
  seq       INT        NOT NULL COMMENT 'head of that ledger on issue',
  mac       BINARY(32) NOT NULL,
  PRIMARY KEY (proof_id, person_id),
  KEY proof_chain_person (person_id),
  CONSTRAINT proof_chain_proof_fk FOREIGN KEY (proof_id) REFERENCES proof (id),
  CONSTRAINT proof_chain_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
