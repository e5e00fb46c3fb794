UPDATE entry e JOIN posting p ON p.id = e.posting_id SET e.posting_seq = p.seq;
