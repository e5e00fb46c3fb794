-- The person behind an account. Document and phone are sealed by the vault; the books know only the account's id.
CREATE TABLE holder (
    account_id      BIGINT         NOT NULL PRIMARY KEY,
    name            VARCHAR(100)   NOT NULL,
    document_type   VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_document VARBINARY(128) NOT NULL,
    document_index  VARBINARY(32)  NOT NULL,
    unit            VARCHAR(100)   NOT NULL,
    sealed_phone    VARBINARY(128) NOT NULL,
    facts           VARBINARY(32)  NOT NULL,
    KEY by_document (document_index)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
