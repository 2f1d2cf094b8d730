/**
 * A self-signed certificate for made-up https hosts. It protects nothing and
 * nothing trusts it: the browsers under test are told to accept any.
 */
export const certificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgWOw/+H/BJQzrPW78
v9zxP3L/BiYkqE0+ctTyOp/Qxl2hRANCAAQ4E8aQewC33B88d+L3JMzj8dt+5tPH
3fmwqT4OrmLa/Itg9hA+4vTJWAvSczbsoXB2N/Rg1pQej+wvZ+kbqrun
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBhTCCASugAwIBAgIUW9KPa6oWh3cGt+2/AcBqG6lqQWgwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMamVybmloIHRlc3RzMCAXDTI2MTEyMjIyMjAzMFoYDzIxMjYx
MDI5MjIyMDMwWjAXMRUwEwYDVQQDDAxqZXJuaWggdGVzdHMwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQ4E8aQewC33B88d+L3JMzj8dt+5tPH3fmwqT4OrmLa/Itg
9hA+4vTJWAvSczbsoXB2N/Rg1pQej+wvZ+kbqruno1MwUTAdBgNVHQ4EFgQUP5jW
lfpxfgDbKnJYlAv0vcoMvu8wHwYDVR0jBBgwFoAUP5jWlfpxfgDbKnJYlAv0vcoM
vu8wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiA+zKK8T9M4nrEN
t0gS+WbET4WEibcXb3Xglt6hwn8dFwIhAMYlaVe2lEFZh1uTgKKxPP7U7nJKvHi7
+DFU5L3V+cd9
-----END CERTIFICATE-----`,
} as const;
