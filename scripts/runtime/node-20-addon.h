// Told to the compiler before better-sqlite3's own source (see sqlite-binding.ts).
//
// In Node 20 the newest interface for addons is the experimental one, and there a finalizer runs
// in the middle of garbage collection, where it may free nothing of JavaScript's. node-addon-api
// puts that work off with node_api_post_finalizer where it knows of it; the headers on npm leave
// the declaration out, so it stands here, as in Node 20's own js_native_api.h.
#include <js_native_api.h>

#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER

EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env env,
                                                           napi_finalize finalize_cb,
                                                           void* finalize_data,
                                                           void* finalize_hint);
EXTERN_C_END
