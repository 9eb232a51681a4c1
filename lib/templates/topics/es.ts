import type { TopicWords } from './words';

// Own words, 2026-11-22.
export const ES: TopicWords = {
  slots: {
    P: 'pedido/paquete/artículo/envío/producto/compra/nada/entrega/mercancía',
    S: 'enví*/envia*/llega*/entrega*/recib*/sale',
  },
  not: 'no/sin/nunca/ni/ningún*/nada/tampoco',
  needless: 'no necesari*/falta|innecesari*',
  topics: {
    'where-is-my-order':
      'dónde está*/anda $P|cuándo $S|no/nunca he/hemos/recib* recibido/recibí $P|no/nunca recib* $P|no/nunca llegado/llega/llegó|$P no llega*/llegó/aparece|pone/dice/figura/consta/aparece entregado|seguimiento/estado no mueve/cambia/actualiza*/avanza|han/ha/habéis/está/fue enviado/salido/envi* $P|ya enviado/enviasteis/salido $P|entregado no/nada|según entregado|vecino* no/nada/nadie|sin recibir/noticias $P|saben algo|novedad*/noticia* de/del/sobre $P|por dónde va*|tenía que llegar|seguimiento sigue|número/enlace de seguimiento|sigo/seguimos esperando $P|$P retras*/perdido/tarde|cuánto tarda*',
    damaged:
      'roto/rota/rotos/rotas/dañad*/defectuos*/estropead*/averiad*/grieta*/rayad*/golpead*/quebrad*/agrietad*/defecto/abollad*/manchad*/agujero/doblad*/desconchad*|no funciona*/enciende/carga/arranca/va|dej* de funcionar|en pedazos|gotea/parpadea/atascad*/atasca|se romp*/rompió/cayó/despeg*/quem*|mala calidad',
    'wrong-item':
      'equivocad*/incorrect*/erróne* talla/artículo/producto/color/modelo/pedido|talla/artículo/producto/color/modelo equivocad*/incorrect*/erróne*|no lo/el que pedí/pedimos/había/encargué|otro/otra producto/artículo/talla/color/modelo|falta*|pedí recibí/llegó/llegado/enviaron/mandado/enviado|pedí/pedido/pedimos un/una y/pero mand*/llegó/recib*/enviar*|mandaron/enviaron/llegó y yo pedí/quería|en lugar/vez|solo/sólo llegó/llegado/ha/recibí/venía/vino un/una/uno/dos/la/el|incomplet*',
    return: 'devolver*|devolví|devuelto|devuelvo|devolverlo|cambi*/cambio por/talla/de|devolución|devoluciones',
    refund:
      '+dónde/cuándo está/llega/recib*/haréis/harán reembols*/dinero|+no recibido/hecho/ha/han reembols*/dinero|+cuándo devuelv*/devolver* dinero|+sin recibir/tener reembols*/dinero|reembols*|devuelv*/devolver*/devolución dinero|recuperar dinero',
    cancel: 'cancel*|anul*|desist*',
    invoice: 'factur*|recibo/justificante/ticket de/a/para compra/nombre/empresa|recibo|no encuentro/recibido factura',
    'product-question':
      'compatible*|sirve/vale para|qué/cuáles/cuál medida*/tamaño/material/color*/dimensiones/peso/largo/voltaje|medidas|cómo limpia*/usa*/instala*/monta*/lava*/funciona/carga*|tienen/tenéis también/en/otro|es de impermeable/original/madera/algodón|impermeable|puede/puedo lav*/us*/conect*/poner/mont*|viene/incluye con/pilas/cable|incluid*/incluye*|cuánto/cuanto pesa/mide/dura|en stock',
  },
};
