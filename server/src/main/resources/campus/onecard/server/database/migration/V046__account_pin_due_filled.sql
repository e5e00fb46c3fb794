UPDATE account a JOIN holder h ON h.account_id = a.id JOIN secret s ON s.account_id = a.id AND s.kind = 'PAYMENT'
SET a.pin_due = TRUE
WHERE s.initial AND h.document_type IN ('RESIDENCE_PERMIT', 'PASSPORT', 'NONE');
