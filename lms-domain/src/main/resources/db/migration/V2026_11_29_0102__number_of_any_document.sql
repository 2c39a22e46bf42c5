-- The same number may have been typed under two kinds of documents: it is found without its kind.

ALTER TABLE person
  ADD COLUMN number_lookup BINARY(32) NULL COMMENT 'HMAC-SHA-256 of the number alone, by lookup_key; NULL until it is read, or without a document' AFTER id_number_lookup,
  ADD KEY person_number (number_lookup);

UPDATE person SET number_lookup = id_number_lookup WHERE document_kind = 'ID_CARD';
