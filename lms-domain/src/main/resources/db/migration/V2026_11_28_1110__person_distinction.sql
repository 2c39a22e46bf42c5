-- That two records that look alike are two persons: a decision with its reason, taken back by a further fact.

CREATE TABLE person_distinction (
  id         BIGINT       NOT NULL PRIMARY KEY,
  low_id     BIGINT       NOT NULL COMMENT 'the smaller of the two ids',
  high_id    BIGINT       NOT NULL,
  undoes     BIGINT       NULL COMMENT 'the decision that this row takes back',
  reason     VARCHAR(500) NOT NULL,
  account_id BIGINT       NULL COMMENT 'who decided; NULL: the system itself',
  at         DATETIME(3)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY person_distinction_undoes (undoes),
  KEY person_distinction_pair (low_id, high_id),
  CONSTRAINT person_distinction_low_fk FOREIGN KEY (low_id) REFERENCES person (id),
  CONSTRAINT person_distinction_high_fk FOREIGN KEY (high_id) REFERENCES person (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
