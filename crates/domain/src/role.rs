//! What members of staff may do. The matrix is a golden file in the tests, so that it never changes unseen.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The role of a staff account. One account has one role; see `docs/ARCHITECTURE.md` for the reasons.
    Role {
        Coordinator = "coordinator",
        Editor = "editor",
        Auditor = "auditor",
        DistrictAdmin = "district-admin",
        StateViewer = "state-viewer",
        StateAdmin = "state-admin",
    }
}

vocabulary! {
    /// One thing that somebody may be allowed to do. Every service asks for exactly one of these.
    Permission {
        /// Read sign-ups and the people and organisations behind them.
        ReadPeople = "read-people",
        /// Accept, decline, ask back, withdraw, write notes.
        DecidePeople = "decide-people",
        /// Change how suggestions come about and when people are reminded.
        EditMatching = "edit-matching",
        /// Write events, publish and cancel them. Who registered is for those who read people.
        EditEvents = "edit-events",
        /// Read the audit log.
        ReadAudit = "read-audit",
        /// Read the state's figures.
        ReadFigures = "read-figures",
        /// See the own account and change its password and sessions.
        OwnAccount = "own-account",
    }
}

impl Role {
    /// Whether the role may do this.
    pub const fn may(self, permission: Permission) -> bool {
        match permission {
            Permission::OwnAccount => true,
            Permission::ReadPeople | Permission::DecidePeople | Permission::EditMatching => {
                matches!(self, Self::Coordinator | Self::DistrictAdmin)
            }
            Permission::EditEvents => matches!(self, Self::Coordinator | Self::Editor | Self::DistrictAdmin),
            Permission::ReadAudit => matches!(self, Self::Auditor | Self::DistrictAdmin | Self::StateAdmin),
            Permission::ReadFigures => matches!(self, Self::StateViewer | Self::StateAdmin),
        }
    }

    /// Whether the role belongs to the state association; the others belong to a district.
    pub const fn is_state(self) -> bool {
        matches!(self, Self::StateViewer | Self::StateAdmin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_permission_matrix_is_the_reviewed_one() {
        use std::fmt::Write as _;
        let mut matrix = String::from("permission");
        for role in Role::ALL {
            write!(matrix, "\t{role}").expect("write to a string");
        }
        for permission in Permission::ALL {
            write!(matrix, "\n{permission}").expect("write to a string");
            for role in Role::ALL {
                write!(matrix, "\t{}", if role.may(*permission) { "yes" } else { "-" }).expect("write to a string");
            }
        }
        assert_eq!(matrix, include_str!("../tests/permissions.tsv").trim_end(), "\n{matrix}\n");
    }

    #[test]
    fn nobody_of_the_state_may_touch_people() {
        for role in Role::ALL.iter().filter(|role| role.is_state()) {
            assert!(!role.may(Permission::ReadPeople) && !role.may(Permission::DecidePeople));
        }
    }
}
