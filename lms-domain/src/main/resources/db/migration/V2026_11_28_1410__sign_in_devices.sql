-- From where somebody is signed in, as little of it as she needs to tell her own from a stranger's.
ALTER TABLE sign_in
  ADD COLUMN browser VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'OTHER' COMMENT 'kind of browser, never the whole header' AFTER account_id,
  ADD COLUMN platform VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'OTHER' COMMENT 'kind of machine' AFTER browser,
  ADD COLUMN address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'shortened: the last part is missing' AFTER platform;

CREATE TABLE known_device (
  account_id BIGINT      NOT NULL,
  mark       BINARY(32)  NOT NULL COMMENT 'SHA-256 of the browser''s random cookie, or of a program''s shortened address',
  seen_at    DATETIME(3) NOT NULL,
  PRIMARY KEY (account_id, mark),
  KEY known_device_seen (seen_at),
  CONSTRAINT known_device_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
