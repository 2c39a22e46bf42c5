-- One-time codes with which somebody chooses a new password: at most one for each account.
CREATE TABLE one_time_code (
  account_id BIGINT       NOT NULL PRIMARY KEY,
  code_hash  VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'Argon2id; the code itself is nowhere',
  issued_at  DATETIME(3)  NOT NULL,
  issued_by  BIGINT       NULL COMMENT 'account of the administrator; NULL: the system itself',
  expires_at DATETIME(3)  NOT NULL,
  CONSTRAINT one_time_code_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
