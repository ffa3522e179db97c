//! Where German postcodes lie, from open data (`data/README.md`). For the server only: the table is larger than the
//! browser's whole part.

use std::collections::HashMap;
use std::sync::LazyLock;

use domain::geo::GeoPoint;

/// One line for each postcode: postcode, latitude, longitude, and `~` where they are estimated.
const TABLE: &str = include_str!("../data/points.tsv");

static POINTS: LazyLock<HashMap<&'static str, Located>> = LazyLock::new(|| TABLE.lines().filter_map(parse).collect());

/// A point and how well it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Located {
    pub point: GeoPoint,
    /// The source doesn't have this postcode: the point is that of its place or of postcodes that begin alike, and may
    /// be some kilometres off.
    pub estimated: bool,
}

fn parse(line: &'static str) -> Option<(&'static str, Located)> {
    let mut fields = line.split('\t');
    let postcode = fields.next().filter(|field| !field.starts_with('#'))?;
    let (lat, lon) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    Some((postcode, Located { point: GeoPoint { lat, lon }, estimated: fields.next().is_some() }))
}

/// The middle of the localities that a postcode serves; `None` for what is no German postcode.
///
/// The postcode has to be five digits as [`domain::postcode::parse`] gives them.
pub fn locate(postcode: &str) -> Option<Located> {
    POINTS.get(postcode).copied()
}

/// The point of [`locate`], however well it is known.
pub fn point(postcode: &str) -> Option<GeoPoint> {
    locate(postcode).map(|located| located.point)
}

/// Kilometres between two postcodes as the crow flies; 0 within one postcode, whatever its size.
pub fn distance_km(one: &str, other: &str) -> Option<f64> {
    Some(point(one)?.distance_km(point(other)?))
}

#[cfg(test)]
mod tests {
    use std::ops::RangeInclusive;

    use super::*;

    /// Postcodes that forms accept.
    const PLACES: &str = include_str!("../../domain/data/postcodes.tsv");

    /// Where the source and the forms know postcodes of Thuringia only (07919 is half Saxon).
    const THURINGIA: [RangeInclusive<u32>; 9] = [
        4600..=4639,
        6556..=6578,
        7318..=7950,
        7955..=7980,
        7987..=7987,
        36404..=36469,
        37308..=37359,
        96515..=96528,
        98527..=99998,
    ];

    fn postcodes() -> impl Iterator<Item = &'static str> {
        PLACES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').next())
    }

    #[test]
    fn distances_are_those_of_the_map() {
        for (one, other, expected, by) in [
            ("99084", "99423", 21.0, 1.0),
            ("99084", "99867", 23.0, 1.5),
            ("99084", "99734", 60.5, 2.0),
            ("99867", "99734", 61.5, 2.0),
            ("99084", "10117", 236.0, 4.0),
            ("99084", "99084", 0.0, 0.0),
        ] {
            let found = distance_km(one, other).unwrap();
            assert!((found - expected).abs() <= by, "{one} to {other}: {found} km instead of {expected}");
        }
    }

    #[test]
    fn every_thuringian_postcode_lies_in_thuringia() {
        let mut count = 0;
        for postcode in postcodes() {
            let number: u32 = postcode.parse().unwrap();
            if !THURINGIA.iter().any(|range| range.contains(&number)) {
                continue;
            }
            count += 1;
            let GeoPoint { lat, lon } = point(postcode).unwrap();
            assert!((50.20..=51.65).contains(&lat) && (9.87..=12.66).contains(&lon), "{postcode}: {lat}, {lon}");
        }
        assert_eq!(count, 216);
    }

    #[test]
    fn every_postcode_that_forms_accept_lies_in_germany() {
        let mut estimated = 0;
        for postcode in postcodes() {
            let Located { point: GeoPoint { lat, lon }, estimated: guess } = locate(postcode).unwrap();
            assert!((47.27..=55.06).contains(&lat) && (5.86..=15.05).contains(&lon), "{postcode}: {lat}, {lon}");
            estimated += u32::from(guess);
        }
        assert!((1..=20).contains(&estimated), "{estimated} are estimated");
    }

    #[test]
    fn what_is_no_postcode_lies_nowhere() {
        for bad in ["", "9908", "99999", "99084 ", "#", "# German postcodes: postcode, latitude, longitude (WGS 84)"] {
            assert_eq!(locate(bad), None, "{bad:?}");
        }
        assert_eq!(distance_km("99084", "99999"), None);
    }
}
