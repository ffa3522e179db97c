//! Secrets of records that can be said again: each mail about a registration leads to the same page, and nothing of
//! the secret is kept.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;

use crate::mac;

/// The secret of a record, by the installation's key: 43 characters. `purpose` names what the link is for: a secret of
/// one is none in another.
pub fn record_secret(key: &[u8; 32], purpose: &str, id: [u8; 16]) -> String {
    let tag = mac(key, &[b"record", purpose.as_bytes(), &id]);
    URL_SAFE_NO_PAD.encode([id, tag].concat())
}

/// The record whose secret this is; nothing for whatever was not made with this key for this purpose.
pub fn record_of(key: &[u8; 32], purpose: &str, secret: &str) -> Option<[u8; 16]> {
    let bytes: [u8; 32] = URL_SAFE_NO_PAD.decode(secret).ok()?.try_into().ok()?;
    let (id, tag) = bytes.split_at(16);
    let right = mac(key, &[b"record", purpose.as_bytes(), id]);
    bool::from(right[..].ct_eq(tag)).then(|| id.try_into().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [5; 32];

    #[test]
    fn a_secret_leads_to_its_record_and_can_be_said_again() {
        let secret = record_secret(&KEY, "registration", [3; 16]);
        assert_eq!(secret, record_secret(&KEY, "registration", [3; 16]));
        assert_eq!(record_of(&KEY, "registration", &secret), Some([3; 16]));
    }

    #[test]
    fn another_purpose_another_key_and_every_flipped_bit_lead_nowhere() {
        let secret = record_secret(&KEY, "registration", [3; 16]);
        assert_eq!(record_of(&KEY, "certificate", &secret), None);
        assert_eq!(record_of(&[6; 32], "registration", &secret), None);
        let bytes = URL_SAFE_NO_PAD.decode(&secret).expect("base64");
        for bit in 0..bytes.len() * 8 {
            let mut bent = bytes.clone();
            bent[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(record_of(&KEY, "registration", &URL_SAFE_NO_PAD.encode(bent)), None, "bit {bit}");
        }
        assert_eq!(record_of(&KEY, "registration", &secret[..42]), None);
    }
}
