//! `migrate`.

use services::Actor;
use services::tenant::Tenants;

use crate::serve::Failure;

/// Brings all databases up to date, and says how far it is.
pub(super) async fn run(tenants: &Tenants) -> Result<(), Failure> {
    println!("registry and state are up to date");
    let rows = tenants.list().await?;
    let count = rows.len();
    let mut failed = 0;
    for (number, row) in rows.iter().enumerate() {
        match tenants.tenant(&row.slug, Actor::Operator).await {
            Ok(_) => println!("[{}/{count}] {} is up to date", number + 1, row.slug),
            Err(error) => {
                failed += 1;
                println!("[{}/{count}] {}: {error}", number + 1, row.slug);
            }
        }
    }
    if failed > 0 {
        return Err(format!("{failed} of {count} tenants could not be brought up to date").into());
    }
    Ok(())
}
