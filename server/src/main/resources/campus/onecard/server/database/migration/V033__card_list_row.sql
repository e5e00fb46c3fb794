INSERT INTO card_list (id, version) VALUES (1, 0);
