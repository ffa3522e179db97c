//! Points on the Earth and how far they lie apart. Which point a postcode has is in the crate `geo`: its table is too
//! large for the browser.

use serde::{Deserialize, Serialize};

/// The Earth's mean radius R₁ = (2a + b) / 3 of the reference ellipsoid GRS 80, in kilometres (Moritz, "Geodetic
/// Reference System 1980", adopted by the International Union of Geodesy and Geophysics).
pub const EARTH_RADIUS_KM: f64 = 6371.0088;

/// A point by its geographic coordinates on WGS 84, in degrees.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub struct GeoPoint {
    /// Latitude, −90 (south) to 90 (north).
    pub lat: f64,
    /// Longitude, −180 (west) to 180 (east).
    pub lon: f64,
}

impl GeoPoint {
    /// The great-circle distance in kilometres: as the crow flies, on a sphere of [`EARTH_RADIUS_KM`].
    ///
    /// By the haversine formula, which stays exact for points that lie close together (Sinnott, "Virtues of the
    /// Haversine", Sky and Telescope 68 (2), 1984). The sphere is at most 0.6 % off the ellipsoid.
    pub fn distance_km(self, other: Self) -> f64 {
        let (lat, other_lat) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = ((other_lat - lat) / 2.0).sin();
        let half_lon = ((other.lon - self.lon).to_radians() / 2.0).sin();
        let haversine = half_lat * half_lat + lat.cos() * other_lat.cos() * half_lon * half_lon;
        // Rounding may lift it above 1 for points on opposite sides.
        2.0 * EARTH_RADIUS_KM * haversine.sqrt().min(1.0).asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ERFURT: GeoPoint = GeoPoint { lat: 50.9787, lon: 11.0328 };
    const WEIMAR: GeoPoint = GeoPoint { lat: 50.9803, lon: 11.3290 };

    fn near(found: f64, expected: f64, by: f64) {
        assert!((found - expected).abs() <= by, "{found} km instead of {expected} km");
    }

    #[test]
    fn neighbouring_towns_lie_some_kilometres_apart() {
        near(ERFURT.distance_km(WEIMAR), 20.74, 0.02);
        near(WEIMAR.distance_km(ERFURT), ERFURT.distance_km(WEIMAR), 1e-12);
        near(ERFURT.distance_km(ERFURT), 0.0, 0.0);
    }

    #[test]
    fn a_metre_is_told_from_two() {
        let metre = 180.0 / (std::f64::consts::PI * EARTH_RADIUS_KM * 1000.0);
        let north = GeoPoint { lat: ERFURT.lat + metre, ..ERFURT };
        near(ERFURT.distance_km(north), 0.001, 1e-6);
    }

    #[test]
    fn a_quarter_and_half_way_round_the_earth() {
        let at = |lat, lon| GeoPoint { lat, lon };
        let quarter = std::f64::consts::FRAC_PI_2 * EARTH_RADIUS_KM;
        near(at(0.0, 0.0).distance_km(at(0.0, 90.0)), quarter, 1e-9);
        near(at(90.0, 0.0).distance_km(at(0.0, 45.0)), quarter, 1e-9);
        near(at(50.0, 11.0).distance_km(at(-50.0, -169.0)), 2.0 * quarter, 1e-9);
        near(at(0.0, 179.5).distance_km(at(0.0, -179.5)), quarter / 90.0, 1e-9);
    }
}
