-- P26: names that differ only by case are one name. Where there are two already, the older one
-- keeps it, and the others go on under their exact spelling.
ALTER TABLE account
  ADD COLUMN exact_name BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'found by its exact spelling only: an older account has the name without case' AFTER name;

UPDATE account a JOIN account b
    ON LOWER(b.name) = LOWER(a.name) AND b.id < a.id
  SET a.exact_name = TRUE;

ALTER TABLE account
  ADD COLUMN plain_name VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    GENERATED ALWAYS AS (IF(exact_name, NULL, LOWER(name))) STORED COMMENT 'the name without case; NULL: only by its exact spelling' AFTER exact_name,
  ADD UNIQUE KEY account_plain_name (plain_name);
