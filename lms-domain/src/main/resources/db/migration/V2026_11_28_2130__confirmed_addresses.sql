-- An address gets messages once the code that was sent to it has been typed in. Those of before stay good.
ALTER TABLE notice_address
  ADD COLUMN confirmed_at DATETIME(3) NULL COMMENT 'UTC; NULL: awaits its code, and gets nothing';
UPDATE notice_address SET confirmed_at = at;

CREATE TABLE notice_address_code (
  person_id BIGINT        NOT NULL,
  channel   VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mac       VARBINARY(33) NOT NULL COMMENT 'key version, then HMAC over person, channel, address and code',
  until_at  DATETIME(3)   NOT NULL COMMENT 'UTC; good before',
  tries     INT           NOT NULL COMMENT 'wrong ones',
  sent_day  DATE          NOT NULL COMMENT 'local day of the last one',
  sent      INT           NOT NULL COMMENT 'how many on that day',
  at        DATETIME(3)   NOT NULL COMMENT 'UTC; when the last one was made',
  PRIMARY KEY (person_id, channel)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
